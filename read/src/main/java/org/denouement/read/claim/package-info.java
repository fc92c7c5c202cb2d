/** What sources claim of matters on which they contradict each other: who was warned, what was inspected. */
@NullMarked
package org.denouement.read.claim;

import org.jspecify.annotations.NullMarked;
