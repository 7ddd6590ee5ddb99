package document

// Version is the version of this library, which reports carry.
const Version = "0.1.0"
