package io.github.scs4j.image;

/** Which images of a cloud the standard is about: those that the provider manages for public consumption. */
public enum ImageSelection {
    /** Public, and no snapshot of a server. An image of unknown visibility counts as public. */
    TEXT {
        @Override
        public boolean includes(Image image) {
            String visibility = image.visibility();
            return (visibility == null || visibility.equals("public")) && !image.isSnapshot();
        }
    },
    /** What the official test suite looks at: public and community images, snapshots among them (D47). */
    OFFICIAL {
        @Override
        public boolean includes(Image image) {
            String visibility = image.visibility();
            return visibility == null || visibility.equals("public") || visibility.equals("community");
        }
    };

    /** Whether the image is judged, hidden or not. */
    public abstract boolean includes(Image image);
}
