/** Names of persons, organisations, places and products against annotated newspapers and treebanks. */
@NullMarked
package org.denouement.eval.names;

import org.jspecify.annotations.NullMarked;
