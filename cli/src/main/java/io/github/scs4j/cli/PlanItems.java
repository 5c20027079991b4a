package io.github.scs4j.cli;

import io.github.scs4j.flavor.catalog.FlavorPlan;
import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps of a plan as items of the JSON envelope. */
final class PlanItems {
    private PlanItems() {}

    static List<Map<String, Object>> of(FlavorPlan plan) {
        List<Map<String, Object>> items = new ArrayList<>();
        plan.changes().forEach(change -> items.add(change(change)));
        plan.creations().forEach(creation -> items.add(creation(creation)));
        for (FlavorPlan.Undecided undecided : plan.undecided()) {
            Map<String, Object> item = item("undecided", undecided.row());
            addTo(item, undecided.flavor());
            items.add(item);
        }
        plan.leftOut().forEach(row -> items.add(item("leave-out", row)));
        return items;
    }

    private static Map<String, Object> change(FlavorPlan.Change change) {
        Map<String, Object> item = item("change", change.row());
        addTo(item, change.flavor());
        item.put("fills", change.fills());
        item.put("set", change.set());
        item.put("unset", change.unset());
        item.put("choosesDiskType", change.choosesDiskType());
        return item;
    }

    private static Map<String, Object> creation(FlavorPlan.Creation creation) {
        StandardFlavor row = creation.row();
        Map<String, Object> item = item("create", row);
        item.put("name", row.spelling());
        item.put("vcpus", row.vcpus());
        item.put("ram", row.ram());
        item.put("disk", row.disk());
        item.put("set", row.extraSpecs());
        item.put("choosesDiskType", creation.choosesDiskType());
        Flavor inTheWay = creation.inTheWay();
        if (inTheWay != null) {
            Map<String, Object> flavor = new LinkedHashMap<>();
            addTo(flavor, inTheWay);
            item.put("inTheWay", flavor);
        }
        return item;
    }

    private static Map<String, Object> item(String action, StandardFlavor row) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("action", action);
        item.put("standard", row.spelling());
        item.put("status", row.status().name().toLowerCase(Locale.ROOT));
        item.put("testcase", row.testcase());
        return item;
    }

    private static void addTo(Map<String, Object> item, Flavor flavor) {
        item.put("name", flavor.name());
        String id = flavor.id();
        if (id != null) {
            item.put("id", id);
        }
    }
}
