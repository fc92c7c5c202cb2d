/** Mail: single messages and mailboxes, newsletters above all. */
@NullMarked
package org.denouement.acquire.mail;

import org.jspecify.annotations.NullMarked;
