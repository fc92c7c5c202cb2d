/** Web pages: metadata first, then structure and density. */
@NullMarked
package org.denouement.acquire.html;

import org.jspecify.annotations.NullMarked;
