package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of one urgency that stand together since their results are obtained in one way, or a single task.
 *
 * @param first the number of the first task among all, from 1
 * @param way how the results are obtained, with {@value #ANY} for the testcase where they differ in it alone; {@code null} if
 *     nobody said
 */
record TaskGroup(
        List<Agenda.Task> tasks, int first, @Nullable Message way) {
    /** What stands for the id of a testcase. */
    private static final String ANY = "TESTCASE";

    /** The tasks in their order, but with those of one way behind the first of them. */
    static List<TaskGroup> of(List<Agenda.Task> tasks, ScopeReport report) {
        Map<Key, List<Agenda.Task>> byWay = new LinkedHashMap<>();
        for (Agenda.Task task : tasks) {
            Message way = TestcaseRemarks.way(report, task.testcase());
            // what nobody says is no common way
            Object what = way == null ? task : any(way, task.id());
            byWay.computeIfAbsent(new Key(task.urgency(), what), key -> new ArrayList<>())
                    .add(task);
        }
        List<TaskGroup> groups = new ArrayList<>();
        int first = 1;
        for (List<Agenda.Task> group : byWay.values()) {
            groups.add(new TaskGroup(List.copyOf(group), first, common(group, report)));
            first += group.size();
        }
        return groups;
    }

    /** Whether this is the last task. */
    boolean endsWith(Agenda.Task task) {
        return tasks.get(tasks.size() - 1).equals(task);
    }

    /** What introduces the way: that it is one for all tasks of these numbers. */
    String introduction(Language language) {
        if (tasks.size() == 1) {
            return Term.OBTAIN.in(language);
        }
        String from = Integer.toString(first);
        String to = Integer.toString(first + tasks.size() - 1);
        Message shown = way;
        boolean any = shown != null && shown.arguments().stream().anyMatch(argument -> argument.contains(ANY));
        return (any ? Term.OBTAIN_EACH : Term.OBTAIN_ALL).in(language, from, to, ANY);
    }

    private static @Nullable Message common(List<Agenda.Task> group, ScopeReport report) {
        Agenda.Task task = group.get(0);
        Message way = TestcaseRemarks.way(report, task.testcase());
        boolean same =
                group.stream().allMatch(other -> Objects.equals(TestcaseRemarks.way(report, other.testcase()), way));
        return way == null || same ? way : any(way, task.id());
    }

    private static Message any(Message way, String testcase) {
        return new Message(
                way.template(),
                way.arguments().stream()
                        .map(argument -> argument.replace(testcase, ANY))
                        .toList());
    }

    /**
     * What tasks of a group have in common.
     *
     * @param what the way, or the only task
     */
    private record Key(int urgency, Object what) {}
}
