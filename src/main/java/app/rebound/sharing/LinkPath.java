package app.rebound.sharing;

/** Implemented by every module whose pages are opened by a link: where its secrets stand. */
@FunctionalInterface
public interface LinkPath {

    /** The first part of the address; the secret follows it. */
    String path();
}
