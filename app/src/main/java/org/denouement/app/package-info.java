/** The pipeline and its configuration: the one place that knows every step. */
@NullMarked
package org.denouement.app;

import org.jspecify.annotations.NullMarked;
