/** Story to account: JSON, text and page. */
@NullMarked
package org.denouement.tell;

import org.jspecify.annotations.NullMarked;
