/** What every format reads and gives: material in; drafts of articles, further material and diagnostics out. */
@NullMarked
package org.denouement.acquire.intake;

import org.jspecify.annotations.NullMarked;
