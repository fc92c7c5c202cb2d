/** Articles that are copies of each other, found by shared runs of words and grouped as one origin. */
@NullMarked
package org.denouement.acquire.copies;

import org.jspecify.annotations.NullMarked;
