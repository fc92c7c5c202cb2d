/** Bytes to characters: which encoding they are in, and whether they were damaged on the way. */
@NullMarked
package org.denouement.acquire.charset;

import org.jspecify.annotations.NullMarked;
