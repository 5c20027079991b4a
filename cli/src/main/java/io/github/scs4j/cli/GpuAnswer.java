package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.GpuTable;
import io.github.scs4j.flavor.KnownGpu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the GPU table has for a question.
 *
 * @param question a model, a flavor name, or the piece of one that says the GPU
 * @param match how well the rows answer it
 * @param access how an instance gets the GPU
 * @param rows the rows
 * @param findings what is to be said about the question, such as why there are none
 */
record GpuAnswer(String question, Match match, GpuAccess access, List<KnownGpu> rows, List<Finding> findings) {
    /** How well rows answer a question. */
    enum Match {
        /** They are what was asked for. */
        EXACT("exact"),
        /** It leaves open which of them. */
        OPEN("open"),
        /** They come nearest to it. */
        NEAREST("nearest"),
        /** There are none. */
        NONE("none");

        private final String word;

        Match(String word) {
            this.word = word;
        }
    }

    private static final String ANY_NAME = "SCS-1V-1_";
    private static final Rule UNLISTED = new Rule("gpu.unlisted", null, GpuTable.URL);
    private static final MessageTemplate IS_UNLISTED = new MessageTemplate(
            "gpu.unlisted",
            "the table has no such GPU; it lists common ones only",
            "die Tabelle hat keine solche GPU; sie nennt nur verbreitete");
    private static final Rule WITHOUT = new Rule("gpu.none", null, GpuTable.URL);
    private static final MessageTemplate HAS_NONE =
            new MessageTemplate("gpu.none", "this name promises no GPU", "dieser Name sagt keine GPU zu");

    static GpuAnswer to(String question) {
        if (question.startsWith("SCS-")) {
            return toName(question, FlavorNaming.ANY_VERSION.tryParse(question));
        }
        List<KnownGpu> models = GpuTable.ofModel(question);
        if (models.isEmpty() && isLikeAPiece(question)) {
            String piece = question.startsWith("_") ? question.substring(1) : question;
            return toName(question, FlavorName.tryParse(ANY_NAME + piece));
        }
        return models.isEmpty()
                ? none(question, unlisted(question))
                : new GpuAnswer(question, Match.EXACT, GpuAccess.PASS_THROUGH, models, List.of());
    }

    /** The question and the rows under it. */
    String text(Language language, Paint paint) {
        String heading = switch (match) {
            case EXACT -> paint.good(Wording.GPU_EXACT.in(language));
            case OPEN -> paint.unsure(Wording.GPU_OPEN.in(language));
            case NEAREST -> paint.unsure(Wording.GPU_NEAREST.in(language));
            case NONE -> paint.bad(Wording.GPU_NONE.in(language));
        };
        StringBuilder text = new StringBuilder(Printable.of(question) + ": " + heading + "\n");
        for (KnownGpu row : rows) {
            text.append("    ").append(GpuRow.text(row, access)).append('\n');
            row.notes()
                    .forEach(note -> text.append("        ")
                            .append(Worded.of(note, language))
                            .append('\n'));
        }
        return text.toString();
    }

    /** The item of the JSON envelope. */
    Map<String, Object> item(Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("question", question);
        item.put("match", match.word);
        item.put(
                "gpus",
                rows.stream().map(row -> GpuRow.item(row, access, language)).toList());
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        return item;
    }

    private static GpuAnswer toName(String question, FlavorParse parse) {
        FlavorName name = parse.name();
        if (name == null) {
            return new GpuAnswer(question, Match.NONE, GpuAccess.PASS_THROUGH, List.of(), parse.findings());
        }
        Gpu gpu = name.gpu();
        if (gpu == null) {
            return none(question, Finding.error(WITHOUT, question, HAS_NONE.with()));
        }
        List<KnownGpu> exact = GpuTable.exactly(gpu);
        if (!exact.isEmpty()) {
            return new GpuAnswer(question, Match.EXACT, gpu.access(), exact, parse.findings());
        }
        List<KnownGpu> nearest = GpuTable.nearest(gpu);
        if (nearest.isEmpty()) {
            return none(question, unlisted(question));
        }
        boolean open = gpu.units() == 0 && gpu.frequencyMarks() == 0;
        return new GpuAnswer(question, open ? Match.OPEN : Match.NEAREST, gpu.access(), nearest, parse.findings());
    }

    private static GpuAnswer none(String question, Finding finding) {
        return new GpuAnswer(
                question, Match.NONE, GpuAccess.PASS_THROUGH, List.of(), List.of(finding.withViolates(false)));
    }

    private static Finding unlisted(String question) {
        return Finding.error(UNLISTED, question, IS_UNLISTED.with());
    }

    private static boolean isLikeAPiece(String question) {
        int start = question.startsWith("_") ? 1 : 0;
        return question.length() > start + 1
                && "Gg".indexOf(question.charAt(start)) >= 0
                && "NAI".indexOf(question.charAt(start + 1)) >= 0;
    }
}
