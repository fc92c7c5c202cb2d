/** Web archives: every revision of every page, and what is left of damaged files. */
@NullMarked
package org.denouement.acquire.warc;

import org.jspecify.annotations.NullMarked;
