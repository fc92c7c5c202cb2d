package org.denouement.read.syntax.morph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.denouement.read.syntax.linear.LinearModel;

/** All that the tagger learnt from a treebank. */
public record TaggerModel(LinearModel upos, FeatsLabels labels, LinearModel feats, Lemmas lemmas) {
    public void write(DataOutputStream out) throws IOException {
        upos.write(out);
        labels.write(out);
        feats.write(out);
        lemmas.write(out);
    }

    public static TaggerModel read(DataInputStream in) throws IOException {
        return new TaggerModel(LinearModel.read(in), FeatsLabels.read(in), LinearModel.read(in), Lemmas.read(in));
    }
}
