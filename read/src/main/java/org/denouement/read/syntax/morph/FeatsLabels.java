package org.denouement.read.syntax.morph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The combinations of a part of speech and features that were seen in a treebank, by number. */
final class FeatsLabels {
    /** One combination. */
    record Label(int upos, Feats feats, String text) {}

    private final List<Label> labels;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] byUpos = new int[Upos.COUNT][];

    FeatsLabels(List<Label> labels) {
        this.labels = List.copyOf(labels);
        List<List<Integer>> groups = new ArrayList<>();
        for (int upos = 0; upos < Upos.COUNT; upos++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < labels.size(); i++) {
            groups.get(labels.get(i).upos()).add(i);
            numbers.put(labels.get(i).upos() + " " + labels.get(i).text(), i);
        }
        for (int upos = 0; upos < Upos.COUNT; upos++) {
            byUpos[upos] = groups.get(upos).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int size() {
        return labels.size();
    }

    Label get(int number) {
        return labels.get(number);
    }

    /** The numbers of the combinations with this part of speech. */
    int[] of(int upos) {
        return byUpos[upos];
    }

    /** The number of a combination, or -1. */
    int number(int upos, String feats) {
        return numbers.getOrDefault(upos + " " + feats, -1);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (Label label : labels) {
            out.writeByte(label.upos());
            out.writeUTF(label.text());
        }
    }

    static FeatsLabels read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int upos = in.readUnsignedByte();
            String text = in.readUTF();
            labels.add(new Label(upos, Feats.parse(text), text));
        }
        return new FeatsLabels(labels);
    }
}
