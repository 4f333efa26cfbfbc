package dk.rammevaerk.access;

/** What a session holds of the one who signed in, by password or by OpenID Connect. */
interface SignedIn {
    Account account();
}
