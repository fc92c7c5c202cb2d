/** Learns the models of a language from treebanks. */
@NullMarked
package org.denouement.read.syntax.train;

import org.jspecify.annotations.NullMarked;
