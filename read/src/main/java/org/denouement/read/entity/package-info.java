/** Who and what is mentioned: names, descriptions, pronouns. */
@NullMarked
package org.denouement.read.entity;

import org.jspecify.annotations.NullMarked;
