/** Words, parts of speech, lemmas and trees against CoNLL-U treebanks. */
@NullMarked
package org.denouement.eval.parsing;

import org.jspecify.annotations.NullMarked;
