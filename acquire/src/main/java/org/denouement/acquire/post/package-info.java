/** Exports of social networks: posts with author and time. */
@NullMarked
package org.denouement.acquire.post;

import org.jspecify.annotations.NullMarked;
