/** The command line, a class a command. */
@NullMarked
package org.denouement.app.cli;

import org.jspecify.annotations.NullMarked;
