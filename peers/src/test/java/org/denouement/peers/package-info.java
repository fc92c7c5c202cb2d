/** Other systems on the same files as ours, in the same run. */
@NullMarked
package org.denouement.peers;

import org.jspecify.annotations.NullMarked;
