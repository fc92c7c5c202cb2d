/** Relations between two mentions of a passage, by a small linear model: an optional reader, not part of the account. */
@NullMarked
package org.denouement.read.relation;

import org.jspecify.annotations.NullMarked;
