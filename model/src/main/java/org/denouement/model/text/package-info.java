/** Places in a text, and time as a range: what every other part of the model is made of. */
@NullMarked
package org.denouement.model.text;

import org.jspecify.annotations.NullMarked;
