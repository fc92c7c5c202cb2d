/** Which language a text is in, by its frequent words and its script. */
@NullMarked
package org.denouement.acquire.language;

import org.jspecify.annotations.NullMarked;
