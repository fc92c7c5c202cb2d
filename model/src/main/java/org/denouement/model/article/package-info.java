/** What came in: captured bytes, the article found in them, and the copies of one origin. */
@NullMarked
package org.denouement.model.article;

import org.jspecify.annotations.NullMarked;
