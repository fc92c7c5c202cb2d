/** What is said to have happened, with participants, status and time. */
@NullMarked
package org.denouement.read.event;

import org.jspecify.annotations.NullMarked;
