/** How much of a page's article comes through: body, title, authors and day, on four public corpora. */
@NullMarked
package org.denouement.eval.pages;

import org.jspecify.annotations.NullMarked;
