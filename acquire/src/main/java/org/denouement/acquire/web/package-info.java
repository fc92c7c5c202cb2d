/** Pages fetched when a URL was given, with robots, politeness and a guard against private addresses. */
@NullMarked
package org.denouement.acquire.web;

import org.jspecify.annotations.NullMarked;
