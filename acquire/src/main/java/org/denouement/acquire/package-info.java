/** Bytes to articles: what came in, from where, when published, and what was left out and why. */
@NullMarked
package org.denouement.acquire;

import org.jspecify.annotations.NullMarked;
