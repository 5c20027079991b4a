package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;

/** The names of CPU generations in the standard's table, each of which says the vendor too. */
final class CpuNames {
    private CpuNames() {}

    /** Takes every name of a generation out of a clause; the generations without repetition. */
    static List<CpuBrand> take(Clause clause) {
        List<CpuBrand> found = new ArrayList<>();
        for (CpuVendor vendor : CpuVendor.values()) {
            for (int generation = vendor.latestGeneration(); generation > 0; generation--) {
                for (String name : of(vendor, generation)) {
                    if (clause.takeName(name) != null) {
                        add(found, new CpuBrand(vendor, generation, 0));
                    }
                }
            }
        }
        return found;
    }

    private static void add(List<CpuBrand> found, CpuBrand brand) {
        if (!found.contains(brand)) {
            found.add(brand);
        }
    }

    /** The parts of a title between slashes and parentheses, as letters and digits, but for single letters. */
    private static List<String> of(CpuVendor vendor, int generation) {
        List<String> names = new ArrayList<>();
        String title = vendor.generationTitle(generation);
        int start = 0;
        for (int at = 0; title != null && at <= title.length(); at++) {
            char c = at == title.length() ? '/' : title.charAt(at);
            if (c == '/' || c == '(' || c == ')') {
                String name = Clause.letters(title.substring(start, at));
                int end = name.endsWith("class") ? name.length() - 5 : name.length();
                name = name.substring(0, end);
                if (name.length() > 2) {
                    names.add(name);
                } else if (name.startsWith("v")) {
                    names.add("neo" + name);
                }
                start = at + 1;
            }
        }
        return names;
    }
}
