/** PDF, read in a worker process of its own. */
@NullMarked
package org.denouement.acquire.pdf;

import org.jspecify.annotations.NullMarked;
