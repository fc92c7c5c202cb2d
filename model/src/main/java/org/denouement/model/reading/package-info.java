/** What one article says, mention by mention, each with the rule that found it. */
@NullMarked
package org.denouement.model.reading;

import org.jspecify.annotations.NullMarked;
