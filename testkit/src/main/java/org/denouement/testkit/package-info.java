/** Marked text and folder fixtures, for the tests of every module. */
@NullMarked
package org.denouement.testkit;

import org.jspecify.annotations.NullMarked;
