package org.denouement.eval.names;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.text.Span;

/**
 * A document of annotated tokens: the text they make, the place of each in it and its gold label ({@code "B-pers"},
 * {@code "O"}), what it is in its name where the file tells it; {@code rows} are the lines as the file has them, comments included, a token's index or -1 for each.
 */
record NamesDocument(
        String name, String text, List<Span> tokens, List<String> labels, List<String> parts, List<Row> rows) {
    /** A line of the file; {@code token} is -1 for a line that is no token. */
    record Row(String line, int token) {}

    /** A labelled run of tokens: from the first to the one after the last. */
    record Label(int from, int to, String type) {}

    NamesDocument {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** The gold names. A label without a B- before it begins where the type changes. */
    List<Label> gold() {
        return runs(labels);
    }

    /** The gold titles and functions in the names, where the file has them: types {@code "title"}, {@code "function"}. */
    List<Label> titles() {
        return runs(parts);
    }

    private static List<Label> runs(List<String> labels) {
        List<Label> gold = new ArrayList<>();
        int from = -1;
        String type = "";
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            String here = label.length() > 2 ? label.substring(2) : "";
            if (from >= 0 && (label.startsWith("B-") || !here.equals(type))) {
                gold.add(new Label(from, i, type));
                from = -1;
            }
            if (from < 0 && !here.isEmpty()) {
                from = i;
                type = here;
            }
        }
        return gold;
    }

    /** The words of a label, on one line. */
    String words(Label label) {
        Span span = tokens.get(label.from()).cover(tokens.get(label.to() - 1));
        return span.in(text).replaceAll("\\s+", " ");
    }

    /** The tokens that a span of the text covers. */
    Label label(Span span, String type) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return new Label(from, to, type);
    }

    /** Gathers the lines of a document. */
    static final class Builder {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> tokens = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Builder(String name) {
            this.name = name;
        }

        void other(String line) {
            rows.add(new Row(line, -1));
        }

        /** What the last token is in its name: {@code "B-title"}, {@code "I-function"}, {@code "O"}. */
        void part(String label) {
            parts.add(label);
        }

        void token(String line, String form, String label, String after) {
            rows.add(new Row(line, tokens.size()));
            tokens.add(Span.of(text.length(), text.length() + form.length()));
            labels.add(label);
            text.append(form).append(after);
        }

        boolean isEmpty() {
            return tokens.isEmpty();
        }

        int size() {
            return tokens.size();
        }

        NamesDocument built() {
            return new NamesDocument(name, text.toString(), tokens, labels, parts, rows);
        }
    }
}
