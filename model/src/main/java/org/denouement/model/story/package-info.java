/** What the whole coverage says: cast, events, roles, statements, figures, disputes, questions. */
@NullMarked
package org.denouement.model.story;

import org.jspecify.annotations.NullMarked;
