/** Archives and compressed files: opened member by member, with limits that a bomb meets. */
@NullMarked
package org.denouement.acquire.archive;

import org.jspecify.annotations.NullMarked;
