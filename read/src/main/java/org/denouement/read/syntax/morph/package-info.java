/** Parts of speech, features and lemmas of the words of a sentence. */
@NullMarked
package org.denouement.read.syntax.morph;

import org.jspecify.annotations.NullMarked;
