/** Relations between people, organisations, places and dates on KnowledgeNet. */
@NullMarked
package org.denouement.eval.facts;

import org.jspecify.annotations.NullMarked;
