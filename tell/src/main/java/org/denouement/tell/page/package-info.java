/** The account as a page: one HTML file, a class a section. */
@NullMarked
package org.denouement.tell.page;

import org.jspecify.annotations.NullMarked;
