/** Sparse linear classifiers over hashed features: averaged perceptrons to learn with, small frozen tables to read with. */
@NullMarked
package org.denouement.read.syntax.linear;

import org.jspecify.annotations.NullMarked;
