package org.denouement.reconcile.speech;

import java.util.Optional;
import org.denouement.model.text.Reason;

/** Who spoke: a cast id or nobody known, and why. */
record Speaker(Optional<String> entity, Reason because) {}
