/** What is asked and left open. */
@NullMarked
package org.denouement.read.question;

import org.jspecify.annotations.NullMarked;
