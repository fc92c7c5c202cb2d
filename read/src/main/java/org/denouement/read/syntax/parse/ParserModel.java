package org.denouement.read.syntax.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.denouement.read.syntax.linear.LinearModel;

/** What the parser learnt from a treebank: its labels and the weights of its moves, from the end and from the front. */
public record ParserModel(List<String> labels, LinearModel backwards, LinearModel forwards) {
    public ParserModel {
        labels = List.copyOf(labels);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        backwards.write(out);
        forwards.write(out);
    }

    public static ParserModel read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            labels.add(in.readUTF());
        }
        return new ParserModel(labels, LinearModel.read(in), LinearModel.read(in));
    }
}
