package org.denouement.app;

/** Hears how far the reading is; called from several threads. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void started(int articles) {}

        @Override
        public void advanced() {}

        @Override
        public void finished() {}
    };

    void started(int articles);

    void advanced();

    void finished();
}
