/** How the words and rules of a language, kept as data in the folder languages, are found. */
@NullMarked
package org.denouement.model.language;

import org.jspecify.annotations.NullMarked;
