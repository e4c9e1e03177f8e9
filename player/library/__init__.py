"""The library kept up to date: read and analysed, its folders watched, the facts written down."""
