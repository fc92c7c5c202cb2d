/** Plain text and Markdown: lines to blocks, and the masthead lines at the top. */
@NullMarked
package org.denouement.acquire.text;

import org.jspecify.annotations.NullMarked;
