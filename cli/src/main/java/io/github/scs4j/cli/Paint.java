package io.github.scs4j.cli;

/**
 * Colors where they are wanted.
 *
 * @param colored whether they are
 */
record Paint(boolean colored) {
    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String unsure(String text) {
        return paint("33", text);
    }

    private String paint(String color, String text) {
        return colored ? "\u001b[1;" + color + "m" + text + "\u001b[0m" : text;
    }
}
