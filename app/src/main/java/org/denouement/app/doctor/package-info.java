/** Looks at the machine and says what is missing on it. */
@NullMarked
package org.denouement.app.doctor;

import org.jspecify.annotations.NullMarked;
