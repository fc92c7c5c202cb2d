/** The words of pages in any language (months, bylines, boilerplate), and the readers of dates and bylines. */
@NullMarked
package org.denouement.acquire.words;

import org.jspecify.annotations.NullMarked;
